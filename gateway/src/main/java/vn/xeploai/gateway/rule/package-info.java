/** The part of a report that comes from the rules of the period: quotas and findings. */
package vn.xeploai.gateway.rule;
