/** Pages and API of the worklist: lists, tasks and handing them out. */
package org.partnershipactions.worklist.web;
