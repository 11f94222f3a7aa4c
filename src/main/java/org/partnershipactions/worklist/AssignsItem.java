package org.partnershipactions.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The team's coordinator, the group's lead and the manager hand an item out; anybody who
 * may do it can take it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@workItemAccess.mayAssign(#id, #to)")
@interface AssignsItem {

}
