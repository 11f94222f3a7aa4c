package org.partnershipactions.reviews.taskgroup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/** The group's lead and agencies, managers, the board and auditors may do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@groupReviewAccess.seesGroup(#group)")
@interface SeesTaskGroup {

}
