/**
 * The lifecycle of a campaign: it is planned, opened, refreshed, and closed or, when its root has ended, handed over. Each act is one
 * method of a service, and orchestrates campaign, roster, rating and procedure.
 */
package vn.xeploai.ratings.lifecycle;
