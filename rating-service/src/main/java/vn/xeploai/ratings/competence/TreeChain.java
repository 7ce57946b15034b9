package vn.xeploai.ratings.competence;

import java.util.UUID;

/**
 * The part of a chain that a campaign has copied.
 *
 * @param above the unit above the root of the copied tree; null if there is none
 */
record TreeChain(Chain chain, UUID above) {}
