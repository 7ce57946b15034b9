/**
 * Campaigns (đợt kiểm điểm, xếp loại): what is planned, what happened to it since, and the locks by which acts keep a campaign as it is.
 * The acts themselves are in package lifecycle.
 */
package vn.xeploai.ratings.campaign;
