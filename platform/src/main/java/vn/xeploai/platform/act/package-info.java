/** Acts: writing transactions with their stamp, locks and documents, and the watermark up to which all acts are settled. */
package vn.xeploai.platform.act;
