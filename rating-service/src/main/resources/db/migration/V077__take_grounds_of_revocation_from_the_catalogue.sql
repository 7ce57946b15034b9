-- The grounds are those of the catalogue; null where the regime of the day lists none.
ALTER TABLE emulation.award_revocation DROP CONSTRAINT award_revocation_ground_check;
ALTER TABLE emulation.award_revocation ALTER COLUMN ground DROP NOT NULL;
