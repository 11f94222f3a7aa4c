/** Pages and API of task groups’ reviews and their packs. */
package org.partnershipactions.reviews.taskgroup.web;
