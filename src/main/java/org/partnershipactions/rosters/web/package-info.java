/**
 * Shows what would come of a list, by page and for programs.
 */
package org.partnershipactions.rosters.web;
