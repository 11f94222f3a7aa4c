/**
 * Pages and API of rule tables.
 */
package org.partnershipactions.rules.web;
