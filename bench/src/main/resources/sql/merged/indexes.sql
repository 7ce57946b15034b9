-- The B-trees of the copied tables, to be made in the copy as well. What else there is guards writing, and search by name.
SELECT pg_get_indexdef(i.indexrelid)
FROM pg_index i
JOIN pg_class made ON made.oid = i.indexrelid
JOIN pg_am method ON method.oid = made.relam
WHERE method.amname = 'btree'
  AND i.indrelid::regclass::text IN ('unit_version', 'unit_identifier', 'person_detail', 'membership', 'standing', 'post',
                                     'campaign', 'campaign_unit', 'rating_state', 'submission', 'submission_event')
ORDER BY made.relname
