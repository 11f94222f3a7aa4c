/**
 * Pages and API of powers.
 */
package org.partnershipactions.powers.web;
