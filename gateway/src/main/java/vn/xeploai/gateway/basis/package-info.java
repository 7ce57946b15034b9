/** Groups the units of a report, either as the campaigns copied the tree or restated under the tree of a later day. */
package vn.xeploai.gateway.basis;
