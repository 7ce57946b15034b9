-- When facts about a unit of a copied tree were recorded, one row for each act. tally_unit.changed_at is the last of them.
CREATE TABLE tally_mark (
    campaign_id uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, unit_id, recorded_at)
);
CREATE INDEX tally_mark_campaign_idx ON tally_mark (campaign_id, recorded_at);

INSERT INTO tally_mark (campaign_id, unit_id, recorded_at)
SELECT campaign_id, unit_id, recorded_from FROM campaign_unit
UNION
SELECT campaign_id, unit_id, recorded_to FROM campaign_unit WHERE recorded_to IS NOT NULL
UNION
SELECT campaign_id, parent_id, recorded_to FROM campaign_unit WHERE recorded_to IS NOT NULL AND parent_id IS NOT NULL
UNION
SELECT campaign_id, unit_id, recorded_from FROM roster_entry
UNION
SELECT campaign_id, unit_id, recorded_to FROM roster_entry WHERE recorded_to IS NOT NULL
UNION
SELECT entry.campaign_id, entry.unit_id, item.recorded_at
FROM decision_item item
JOIN roster_entry entry
  ON entry.rating_id = item.rating_id AND entry.recorded_from <= item.recorded_at
 AND (entry.recorded_to IS NULL OR entry.recorded_to > item.recorded_at)
UNION
SELECT campaign_id, unit_id, recorded_at FROM submission
UNION
SELECT campaign_id, unit_id, changed_at FROM tally_unit;

GRANT SELECT, INSERT ON tally_mark TO ${service_role};
