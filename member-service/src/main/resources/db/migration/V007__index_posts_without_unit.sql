-- Posts that name no unit are told at the holder's cell: a roster looks for the few of them among its members.
CREATE INDEX post_without_unit_idx ON post (member_id) WHERE unit_id IS NULL;
