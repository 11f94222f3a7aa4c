package org.partnershipactions.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;

import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/**
 * A condition in SQL with named values, for use within a criteria query: what a feature
 * already says in SQL of its own tables need not be said a second time. Values are bound,
 * never written into the text.
 *
 * @param sql the condition; {@code :key} stands for the column of the query
 * @param values the other values by their names; a collection stands for a list
 */
public record NativeCondition(String sql, Map<String, ?> values) {

	private static final Pattern NAME = Pattern.compile(":(\\w+)");

	private static final String KEY = "key";

	/** The condition on a column that holds keys. */
	public Predicate on(Expression<String> key, CriteriaBuilder conditions) {
		HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) conditions;
		List<Expression<?>> arguments = new ArrayList<>();
		Matcher name = NAME.matcher(this.sql);
		String text = name.replaceAll((found) -> {
			List<Expression<?>> bound = KEY.equals(found.group(1)) ? List.of(key) : bound(found.group(1), builder);
			arguments.addAll(bound);
			return bound.stream().map((one) -> "?").collect(Collectors.joining(", "));
		});
		return builder.equal(builder.sql("case when " + text + " then 1 else 0 end", Integer.class,
				arguments.toArray(Expression<?>[]::new)), 1);
	}

	private List<Expression<?>> bound(String name, HibernateCriteriaBuilder builder) {
		Object value = this.values.get(name);
		if (value == null) {
			throw new IllegalStateException("Nothing is given for :" + name);
		}
		Collection<?> all = (value instanceof Collection<?> several) ? several : List.of(value);
		return all.stream().<Expression<?>>map(builder::value).toList();
	}

}
