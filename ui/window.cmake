# herleid_ui: filled by its first commit.
