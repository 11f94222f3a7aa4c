package org.partnershipactions.journey;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages as the application knows them itself, and what stands in their addresses. */
@TestComponent
class PagesOfTheProduct {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private JdbcTemplate sql;

	/** The pages that none of some addresses opens. */
	Set<String> unvisitedBy(List<String> addresses) {
		Set<String> visited = addresses.stream().map(this::pageAt).collect(Collectors.toSet());
		Set<String> pages = patterns().stream()
			.map(PathPattern::getPatternString)
			.collect(Collectors.toCollection(TreeSet::new));
		pages.removeAll(visited);
		return pages;
	}

	/**
	 * What the application answers to, as {@code POST /plan/{year}/adopt}, that none of
	 * some requests such as {@code /plan} or {@code POST /plan/2026-27/adopt} asks for.
	 */
	Set<String> unaskedBy(List<String> requests) {
		Set<String> asked = requests.stream().map(this::answering).collect(Collectors.toSet());
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((handler) -> ours(handler.getValue()))
			.flatMap((handler) -> named(handler.getKey()))
			.filter((named) -> !asked.contains(named))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private String answering(String request) {
		String method = request.contains(" ") ? request.substring(0, request.indexOf(' ')) : "GET";
		PathContainer path = PathContainer
			.parsePath(request.substring(request.indexOf(' ') + 1).replaceAll("\\?.*", ""));
		return this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapped) -> methods(mapped).anyMatch(method::equals))
			.flatMap((mapped) -> mapped.getPathPatternsCondition().getPatterns().stream())
			.filter((pattern) -> pattern.matches(path))
			.sorted()
			.map((pattern) -> method + " " + pattern.getPatternString())
			.findFirst()
			.orElse("none");
	}

	private static Stream<String> named(RequestMappingInfo mapped) {
		return mapped.getPathPatternsCondition()
			.getPatterns()
			.stream()
			.flatMap((pattern) -> methods(mapped).map((method) -> method + " " + pattern.getPatternString()));
	}

	private static Stream<String> methods(RequestMappingInfo mapped) {
		Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
		return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(RequestMethod::name);
	}

	private static boolean ours(HandlerMethod handler) {
		return handler.getBeanType().getName().startsWith("org.partnershipactions")
				&& handler.getBeanType() != FailingPages.class;
	}

	/** An open task that a form is for. */
	String taskWith(String form) {
		return "/work/" + this.sql.queryForObject("select max(id) from work_item where state = 'OPEN' and form = ?",
				Long.class, form);
	}

	/** Who may do a task: an account of the sample. */
	String ownerOf(String task) {
		return this.sql.queryForObject("select team, role from work_item where id = ?", (row, number) -> {
			String team = row.getString("team").replaceAll(".*:", "");
			return team.equals("partnership") ? row.getString("role") : team + "." + row.getString("role");
		}, task.replace("/work/", ""));
	}

	/** An action that is being delivered. */
	String action() {
		return this.sql.queryForObject(
				"select max(subject_path) from work_item where state = 'OPEN' and form = 'ReportCompletion'",
				String.class);
	}

	/** An open case whose risk was assessed. */
	String openCase() {
		return "/cases/" + text(
				"select max(case_ref) from asb_case where status = 'OPEN' and risk_band is not null and restricted = false");
	}

	/** A report of anti-social behaviour. */
	String report() {
		return "/asb/reports/" + text("select max(ref) from asb_report where id not in"
				+ " (select l.report_key from case_report l join asb_case c on c.id = l.case_id where c.restricted = true)");
	}

	/** Somebody who has a part in a case that is not restricted, in more than others. */
	String resident() {
		return "/residents/" + text("select p.resident_key from case_party p join asb_case c on c.id = p.case_id"
				+ " where c.restricted = false group by p.resident_key order by count(*) desc, p.resident_key limit 1");
	}

	private String text(String question) {
		return this.sql.queryForObject(question, String.class);
	}

	private String pageAt(String address) {
		PathContainer path = PathContainer.parsePath(address.replaceAll("\\?.*", ""));
		return patterns().stream()
			.filter((pattern) -> pattern.matches(path))
			.sorted()
			.map(PathPattern::getPatternString)
			.findFirst()
			.orElse("none");
	}

	private List<PathPattern> patterns() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((handler) -> opens(handler.getKey()) && answersWithAPage(handler.getValue()))
			.flatMap((handler) -> handler.getKey().getPathPatternsCondition().getPatterns().stream())
			.toList();
	}

	private static boolean opens(RequestMappingInfo mapped) {
		Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	private static boolean answersWithAPage(HandlerMethod handler) {
		Method method = handler.getMethod();
		return handler.getBeanType().getName().startsWith("org.partnershipactions")
				&& !AnnotatedElementUtils.hasAnnotation(method, ResponseBody.class)
				&& !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
				&& method.getReturnType() != void.class && !HttpEntity.class.isAssignableFrom(method.getReturnType());
	}

}
