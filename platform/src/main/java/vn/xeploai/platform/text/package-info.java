/** Text as people type it. */
package vn.xeploai.platform.text;
