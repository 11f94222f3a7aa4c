/**
 * Pages and API of the address book, people, leave and local figures.
 */
package org.partnershipactions.partners.web;
