-- The standing of whoever holds a post, from which the roster has that of leaders: the holder may be a member outside of the tree.
ALTER TABLE staged_post ADD COLUMN standing text;
