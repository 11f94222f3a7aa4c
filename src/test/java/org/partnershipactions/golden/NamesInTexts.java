package org.partnershipactions.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jpa.repository.Query;
import org.springframework.util.ClassUtils;

/** Names of our classes in texts that no compiler reads: questions in JPQL, templates. */
final class NamesInTexts {

	private static final Pattern CLASS = Pattern
		.compile("org\\.partnershipactions(?:\\.[a-z0-9]+)*\\.[A-Z]\\w*(?:[.$][A-Za-z]\\w*)*");

	private static final Pattern ENTITY = Pattern
		.compile("\\b(?:from|update|delete from|join|treat\\(\\w+ as)\\s+([A-Z]\\w*[a-z]\\w*)\\b(?!\\.)");

	private NamesInTexts() {
	}

	/** Names of classes, nested types and constants that are not there. */
	static List<String> missing(String text) {
		return CLASS.matcher(text).results().map(MatchResult::group).filter((name) -> !isThere(name)).toList();
	}

	/** Entities that a question in JPQL asks and that are not there. */
	static List<String> missingEntities(String question, Set<String> entities) {
		return ENTITY.matcher(question)
			.results()
			.map((found) -> found.group(1))
			.filter((name) -> !entities.contains(name))
			.toList();
	}

	static Set<String> entities(Collection<Class<?>> types) {
		return types.stream().map(NamesInTexts::entity).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static String entity(Class<?> type) {
		Entity entity = type.getAnnotation(Entity.class);
		return (entity == null) ? null : entity.name().isBlank() ? type.getSimpleName() : entity.name();
	}

	/** Questions in JPQL that the methods of a repository ask. */
	static List<String> questions(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.map((method) -> AnnotatedElementUtils.findMergedAnnotation(method, Query.class))
			.filter((query) -> query != null && !query.nativeQuery())
			.flatMap((query) -> Stream.of(query.value(), query.countQuery()))
			.filter((text) -> !text.isBlank())
			.toList();
	}

	private static boolean isThere(String name) {
		List<String> rest = new ArrayList<>();
		String type = name;
		while (type.contains(".")) {
			Class<?> found = load(type);
			if (found != null) {
				return rest.isEmpty() || rest.size() == 1 && hasMember(found, rest.get(0));
			}
			rest.add(0, type.substring(type.lastIndexOf('.') + 1));
			type = type.substring(0, type.lastIndexOf('.'));
		}
		return false;
	}

	private static Class<?> load(String name) {
		try {
			return ClassUtils.forName(name, NamesInTexts.class.getClassLoader());
		}
		catch (ClassNotFoundException | LinkageError ex) {
			return null;
		}
	}

	private static boolean hasMember(Class<?> type, String name) {
		return Stream
			.concat(Arrays.stream(type.getDeclaredFields()).map((field) -> field.getName()),
					Arrays.stream(type.getDeclaredMethods()).map((method) -> method.getName()))
			.anyMatch(name::equals);
	}

}
