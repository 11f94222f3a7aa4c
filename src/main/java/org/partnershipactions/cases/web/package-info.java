/**
 * Pages and API of cases.
 */
package org.partnershipactions.cases.web;
