/**
 * The client of member-service: the register of units and members. It may take a while to answer, so it is asked before a transaction
 * begins, never under locks.
 */
package vn.xeploai.ratings.register;
