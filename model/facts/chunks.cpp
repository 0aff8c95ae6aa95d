#include "model/facts/chunks.h"

#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>

namespace herleid {

void forEachChunk(std::size_t count, std::size_t chunkSize, int threads,
                  const std::function<void(std::size_t, std::size_t, std::size_t)>& work) {
    const std::size_t chunks = chunkCount(count, chunkSize);
    const auto one = [&](std::size_t chunk) {
        work(chunk, chunk * chunkSize, std::min(count, (chunk + 1) * chunkSize));
    };
    if (threads == 1 || chunks < 2) {
        for (std::size_t chunk = 0; chunk < chunks; ++chunk) one(chunk);
        return;
    }
    // More threads than the machine has would only make TBB print a warning.
    const int most = oneapi::tbb::info::default_concurrency();
    oneapi::tbb::task_arena arena(threads > 0 ? std::min(threads, most) : most);
    arena.execute([&] {
        oneapi::tbb::parallel_for(std::size_t{0}, chunks, one, oneapi::tbb::simple_partitioner());
    });
}

}  // namespace herleid
