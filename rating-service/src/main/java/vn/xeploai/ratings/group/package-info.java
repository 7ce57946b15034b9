/**
 * Named groups of subjects in similar positions (nhóm vị trí tương đồng) of a campaign, within which some quotas are counted. They are
 * replaced as a whole by a document.
 */
package vn.xeploai.ratings.group;
