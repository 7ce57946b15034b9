-- By which a paper is recognised however its number was typed: without what only tells how a letter or figure looks (NFKC), without
-- spaces, with one kind of dash, in small letters, with one đ (for ð and ɖ, whose capitals look like Đ). The service writes it
-- (PaperNumber). Not unique: papers that were recorded twice under two spellings before stay as they are.
ALTER TABLE decision ADD COLUMN number_key text;
UPDATE decision
SET number_key = translate(
    lower(regexp_replace(
              regexp_replace(normalize(number, NFKC), '[\s\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]', '', 'g'),
              '[\u02D7\u058A\u05BE\u1400\u1806\u2010-\u2015\u2043\u2212\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0]', '-', 'g')
          COLLATE pg_unicode_fast),
    'ðɖ', 'đđ');
ALTER TABLE decision ALTER COLUMN number_key SET NOT NULL;

DROP INDEX decision_number_idx;
CREATE INDEX decision_number_key_idx ON decision (number_key);
