package org.partnershipactions.attack;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletRegistration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Everything in the running product that answers a request: handlers, static files and
 * the filters that answer by themselves.
 */
@TestComponent
class AttackSurface {

	/** A page of the tests that fails on purpose. */
	private static final String OF_TESTS = "/failing/";

	@Autowired
	private List<RequestMappingInfoHandlerMapping> handlers;

	@Autowired
	private ObjectProvider<HandlerMapping> mappings;

	@Autowired
	private FilterChainProxy filters;

	@Autowired
	private WebApplicationContext context;

	/** What is answered, as {@code POST /leave/{id}/end}, that no request asks for. */
	Set<String> unasked(Collection<String> requests) {
		Set<String> asked = requests.stream().flatMap(this::answering).collect(Collectors.toSet());
		Set<String> unasked = all();
		unasked.removeAll(asked);
		return unasked;
	}

	/** Methods that an address takes; HEAD and OPTIONS are the framework's own. */
	Set<String> methods(String path) {
		return mapped().flatMap((mapped) -> named(mapped, PathContainer.parsePath(path)))
			.map((named) -> named.substring(0, named.indexOf(' ')))
			.collect(Collectors.toSet());
	}

	/** Patterns of all addresses that take a method. */
	List<String> patterns(String method) {
		return all().stream()
			.filter((named) -> named.startsWith(method + " "))
			.map((named) -> named.substring(method.length() + 1))
			.toList();
	}

	/** Simple names of all filters of all chains of the door. */
	Set<String> filters() {
		return this.filters.getFilterChains()
			.stream()
			.flatMap((chain) -> chain.getFilters().stream())
			.map(AttackSurface::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Kinds of handler mappings; one that is not known here could answer unseen. */
	Set<String> mappings() {
		return this.mappings.stream()
			.map((mapping) -> mapping.getClass().getSimpleName())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Addresses of servlets beside the one of the product. */
	Set<String> servlets() {
		return this.context.getServletContext()
			.getServletRegistrations()
			.values()
			.stream()
			.map(ServletRegistration::getMappings)
			.flatMap(Collection::stream)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> all() {
		Stream<String> handled = mapped().flatMap((mapped) -> mapped.getPathPatternsCondition()
			.getPatterns()
			.stream()
			.flatMap((pattern) -> methods(mapped).map((method) -> method + " " + pattern.getPatternString())));
		return Stream.concat(handled, files().map((pattern) -> "GET " + pattern.getPatternString()))
			.filter((named) -> !named.contains(OF_TESTS))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<String> answering(String request) {
		String method = request.contains(" ") ? request.substring(0, request.indexOf(' ')) : "GET";
		PathContainer path = PathContainer
			.parsePath(request.substring(request.indexOf(' ') + 1).replaceAll("\\?.*", ""));
		Stream<PathPattern> handled = mapped().filter((mapped) -> methods(mapped).anyMatch(method::equals))
			.flatMap((mapped) -> mapped.getPathPatternsCondition().getPatterns().stream());
		return Stream.concat(handled, files())
			.filter((pattern) -> pattern.matches(path))
			.sorted()
			.limit(1)
			.map((pattern) -> method + " " + pattern.getPatternString());
	}

	private Stream<RequestMappingInfo> mapped() {
		return this.handlers.stream().flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream());
	}

	private Stream<PathPattern> files() {
		PathPatternParser parser = new PathPatternParser();
		return this.mappings.stream()
			.filter(AbstractUrlHandlerMapping.class::isInstance)
			.map(AbstractUrlHandlerMapping.class::cast)
			.flatMap(AttackSurface::addresses)
			.map(parser::parse);
	}

	/** What a mapping of addresses answers, its start page and its last resort too. */
	private static Stream<String> addresses(AbstractUrlHandlerMapping mapping) {
		Stream<String> others = Stream.concat((mapping.getRootHandler() != null) ? Stream.of("/") : Stream.empty(),
				(mapping.getDefaultHandler() != null) ? Stream.of("/**") : Stream.empty());
		return Stream.concat(mapping.getHandlerMap().keySet().stream(), others);
	}

	private static Stream<String> named(RequestMappingInfo mapped, PathContainer path) {
		boolean here = mapped.getPathPatternsCondition()
			.getPatterns()
			.stream()
			.anyMatch((pattern) -> pattern.matches(path));
		return here ? methods(mapped).map((method) -> method + " " + path) : Stream.empty();
	}

	private static Stream<String> methods(RequestMappingInfo mapped) {
		Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
		return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(RequestMethod::name);
	}

	private static String name(Filter filter) {
		return filter.getClass().getSimpleName();
	}

}
