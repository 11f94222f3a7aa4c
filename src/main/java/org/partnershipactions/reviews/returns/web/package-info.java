/** Pages of a return, with and without an account. */
package org.partnershipactions.reviews.returns.web;
