-- The number of a document is kept with its act.
ALTER TABLE emulation.award_decision DROP COLUMN number;

-- As before, but of the votes on an item that of the latest meeting held until a day counts: a document of that day rests on no later one.
DROP FUNCTION emulation.vote_known_at(timestamptz);
DROP FUNCTION emulation.council_vote_known_at(timestamptz);

-- All votes as recorded at an instant. needed is the smallest number of votes that reaches the threshold of all members, and passed whether
-- votes_for does, in whole numbers; both are null where no vote is asked for.
CREATE FUNCTION emulation.council_vote_known_at(known_at timestamptz, until date)
RETURNS TABLE (id uuid, nomination_item_id uuid, council_meeting_id uuid, council_id uuid, held_on date, members integer,
               votes_for integer, votes_against integer, votes_blank integer, threshold integer, needed integer, passed boolean,
               counts boolean, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT vote.id, vote.nomination_item_id, meeting.id, meeting.council_id, meeting.held_on, meeting.members, vote.votes_for,
           vote.votes_against, vote.votes_blank, vote.threshold, (vote.threshold * meeting.members + 99) / 100,
           vote.votes_for * 100 >= vote.threshold * meeting.members,
           meeting.cancellation_reason IS NULL AND meeting.held_on <= council_vote_known_at.until AND NOT EXISTS (
               SELECT FROM emulation.council_vote other
               JOIN emulation.council_meeting_known_at(council_vote_known_at.known_at) later ON later.id = other.council_meeting_id
               WHERE other.nomination_item_id = vote.nomination_item_id AND later.cancellation_reason IS NULL
                 AND later.held_on <= council_vote_known_at.until
                 AND (later.held_on, later.recorded_at, later.id) > (meeting.held_on, meeting.recorded_at, meeting.id)),
           meeting.recorded_at
    FROM emulation.council_vote vote
    JOIN emulation.council_meeting_known_at(council_vote_known_at.known_at) meeting ON meeting.id = vote.council_meeting_id
$$;

-- The one vote on each item that counts for documents of a day, as recorded at an instant.
CREATE FUNCTION emulation.vote_known_at(known_at timestamptz, until date)
RETURNS TABLE (nomination_item_id uuid, council_meeting_id uuid, members integer, votes_for integer, passed boolean)
LANGUAGE sql STABLE AS $$
    SELECT known.nomination_item_id, known.council_meeting_id, known.members, known.votes_for, known.passed
    FROM emulation.council_vote_known_at(vote_known_at.known_at, vote_known_at.until) known
    WHERE known.counts
$$;
