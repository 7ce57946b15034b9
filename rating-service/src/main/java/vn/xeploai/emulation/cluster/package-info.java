/** Clusters of units that compete with each other (cụm, khối thi đua): their scores by criterion, and the ranks that a person gives. */
package vn.xeploai.emulation.cluster;
