/** Pages and API of quarters. */
package org.partnershipactions.reviews.quarter.web;
