-- Of assignment, staffing and planning: on which units current records depend.
CREATE INDEX assignment_committee_idx ON assignment (committee_id);
CREATE VIEW assignment_now AS
    SELECT committee_id, cell_id, act_id
    FROM assignment
    WHERE recorded_to IS NULL;
CREATE VIEW staff_quota_now AS
    SELECT unit_id, act_id
    FROM staff_quota
    WHERE recorded_to IS NULL;
CREATE VIEW planning_now AS
    SELECT planning.unit_id, planning.act_id
    FROM planning
    WHERE NOT EXISTS (SELECT FROM planning_withdrawal withdrawal WHERE withdrawal.planning_id = planning.id);

GRANT SELECT ON assignment_now, staff_quota_now, planning_now TO ${service_role};
