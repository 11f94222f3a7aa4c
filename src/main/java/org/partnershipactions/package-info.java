/**
 * Starts the product, and holds what excuses a size or a bean from the rules of the
 * house.
 */
package org.partnershipactions;
