/** Pages and API of views, disclosures and retention. */
package org.partnershipactions.privacy.web;
