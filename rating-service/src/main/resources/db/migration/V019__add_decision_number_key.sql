-- By which a paper is recognised however its number was typed: composed, in small letters, without spaces. The service writes it
-- (PaperNumber). Not unique: papers that were recorded twice under two spellings before stay as they are.
ALTER TABLE decision ADD COLUMN number_key text;
UPDATE decision
SET number_key = lower(regexp_replace(normalize(number, NFC), '[\s\u00A0\u00AD\u2000-\u200F\u202F\u2060\u3000\uFEFF]', '', 'g')
                       COLLATE pg_unicode_fast);
ALTER TABLE decision ALTER COLUMN number_key SET NOT NULL;

DROP INDEX decision_number_idx;
CREATE INDEX decision_number_key_idx ON decision (number_key);
