/**
 * Pages and API of the making of plans.
 */
package org.partnershipactions.planning.cycle.web;
