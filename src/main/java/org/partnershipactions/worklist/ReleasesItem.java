package org.partnershipactions.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever has an item gives it back; those who hand it out may do so for them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@workItemAccess.mayRelease(#id)")
@interface ReleasesItem {

}
