/**
 * Pages and API of the plan.
 */
package org.partnershipactions.plan.web;
