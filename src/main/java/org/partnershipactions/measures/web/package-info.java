/**
 * Pages and API of measures.
 */
package org.partnershipactions.measures.web;
