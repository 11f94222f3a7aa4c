package org.partnershipactions.pages;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the page frame shows around a page: public because templates must reach it. */
public class Frame {

	static final String PRODUCT = "Partnership Actions";

	private final ObjectProvider<CurrentPerson> person;

	Frame(ObjectProvider<CurrentPerson> person) {
		this.person = person;
	}

	public String product() {
		return PRODUCT;
	}

	public boolean signedIn() {
		return !Actor.SYSTEM.equals(Actor.username()) && this.person.getIfAvailable() != null;
	}

	/** Name of who is signed in. */
	public String name() {
		return this.person.getObject().name();
	}

	/** The parts that the person may go to; nothing before signing in. */
	public List<NavigationItem> navigation() {
		if (!signedIn()) {
			return List.of();
		}
		CurrentPerson reader = this.person.getObject();
		String page = path();
		return Arrays.stream(Section.values())
			.filter((section) -> section.isFor(reader))
			.map((section) -> section.on(page))
			.toList();
	}

	private static String path() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			return attributes.getRequest().getRequestURI().substring(attributes.getRequest().getContextPath().length());
		}
		return "";
	}

}
