#pragma once

#include <cstddef>
#include <functional>

namespace herleid {

/// Calls work(chunk, first, last) for every chunk of at most chunkSize items out of count, on up to threads
/// threads (0: all). Chunks depend on count and chunkSize only: whoever adds up results per chunk, in chunk
/// order, gets the same bits for every number of threads. work must not throw.
void forEachChunk(std::size_t count, std::size_t chunkSize, int threads,
                  const std::function<void(std::size_t chunk, std::size_t first, std::size_t last)>& work);

[[nodiscard]] constexpr std::size_t chunkCount(std::size_t count, std::size_t chunkSize) {
    return (count + chunkSize - 1) / chunkSize;
}

}  // namespace herleid
