-- The day of the paper by which a rating stands, so that a list of what stands now reads one table.
ALTER TABLE rating_state ADD COLUMN decided_on date;

UPDATE rating_state standing
SET decided_on = known.decided_on
FROM rating_known_at('infinity') known
WHERE known.id = standing.rating_id AND known.decided_on IS NOT NULL;
