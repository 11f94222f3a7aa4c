package org.partnershipactions.pages;

/**
 * One word of the service navigation.
 *
 * @param text what people read
 * @param path where it leads
 * @param current whether the page shown is this one
 * @param within whether the page shown lies below this one
 */
public record NavigationItem(String text, String path, boolean current, boolean within) {
}
