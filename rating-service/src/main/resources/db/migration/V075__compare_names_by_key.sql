-- By which a name is recognised however it was typed: without what only says how a letter looks (NFKC) and what is not seen at all, with single
-- spaces and one kind of dash, in small letters. The service writes it (Names). Not unique: what was cancelled can be recorded again, so acts
-- on the names of a unit take turns instead.
CREATE FUNCTION emulation.name_key(name text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT lower(regexp_replace(
               btrim(regexp_replace(
                   regexp_replace(normalize(name, NFKC), '[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]', '', 'g'),
                   '[\s\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]+', ' ', 'g')),
               '[\u02D7\u058A\u05BE\u1400\u1806\u2010-\u2015\u2043\u2212\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0]', '-', 'g')
           COLLATE pg_unicode_fast)
$$;

ALTER TABLE emulation.initiative ADD COLUMN name_key text;
UPDATE emulation.initiative SET name_key = emulation.name_key(name);
ALTER TABLE emulation.initiative ALTER COLUMN name_key SET NOT NULL;

ALTER TABLE emulation.council ADD COLUMN name_key text;
UPDATE emulation.council SET name_key = emulation.name_key(name);
ALTER TABLE emulation.council ALTER COLUMN name_key SET NOT NULL;

-- Of the event that an award rewards; null where it rewards none.
ALTER TABLE emulation.award ADD COLUMN achievement_key text;
UPDATE emulation.award SET achievement_key = emulation.name_key(achievement_event);

DROP FUNCTION emulation.name_key;
