package org.partnershipactions.partners.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.PageAnswers;
import org.partnershipactions.security.WorkingPartnership;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Looks at each request for the partnership that it names. A program that names one in
 * which its person holds no role is refused. A link of a mail into another partnership
 * leads to the switch, for whoever has a role there; for others nothing is there.
 */
@Component
class PartnershipLinks implements HandlerInterceptor, WebMvcConfigurer {

	/** Parameter by which links say to which partnership they lead. */
	static final String PARAMETER = "partnership";

	private final ObjectProvider<CurrentPerson> person;

	PartnershipLinks(ObjectProvider<CurrentPerson> person) {
		this.person = person;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (Actor.SYSTEM.equals(Actor.username())) {
			return true;
		}
		String named = request.getHeader(WorkingPartnership.HEADER);
		if (named != null && !named.equals(this.person.getObject().partnership())) {
			throw new ErrorResponseException(HttpStatus.FORBIDDEN,
					ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN,
							"You hold no role in the partnership that the header " + WorkingPartnership.HEADER
									+ " names. Leave it out, or name one of yours: see /api/me."),
					null);
		}
		String linked = PageAnswers.reads(request) ? request.getParameter(PARAMETER) : null;
		if (linked == null || linked.equals(this.person.getObject().partnership())) {
			return true;
		}
		if (!this.person.getObject().partnerships().contains(linked)) {
			throw new NotFound("page");
		}
		response.sendRedirect(request.getContextPath() + UriComponentsBuilder.fromPath("/switch-partnership")
			.queryParam("to", "{to}")
			.queryParam("next", "{next}")
			.encode()
			.buildAndExpand(linked, next(request))
			.toUriString());
		return false;
	}

	/** The same page, with whatever else the link asks for. */
	private static String next(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String query = UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.replaceQueryParam(PARAMETER)
			.build()
			.getQuery();
		return (query != null && !query.isEmpty()) ? path + "?" + query : path;
	}

}
