/** Compares what the two services report about the same units and members. */
package vn.xeploai.gateway.reconciliation;
