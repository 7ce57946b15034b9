/** Lists in pages that are pinned to an instant. */
package vn.xeploai.platform.page;
