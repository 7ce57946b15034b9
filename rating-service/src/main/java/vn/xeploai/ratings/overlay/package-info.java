/**
 * Overlays (quy định cụ thể của cấp ủy): how an authority adjusts a rule of a scheme, within the frame that the scheme leaves it, for
 * itself and every unit below it.
 */
package vn.xeploai.ratings.overlay;
