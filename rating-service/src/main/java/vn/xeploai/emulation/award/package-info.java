/**
 * Awards (quyết định khen thưởng): documents that award titles and forms of commendation, what the rules report of them, and what becomes
 * of an award afterwards.
 */
package vn.xeploai.emulation.award;
