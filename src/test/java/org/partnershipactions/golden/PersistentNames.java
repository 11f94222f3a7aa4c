package org.partnershipactions.golden;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;

import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Names that live on outside the code once the product runs somewhere: in running
 * processes, in rows, in sessions. Each rule says which there are now.
 */
enum PersistentNames {

	/**
	 * Running instances keep the text of their process, and with it the names of our
	 * beans.
	 */
	EXPRESSIONS_OF_PROCESSES {
		@Override
		Collection<String> now() {
			return matches(read("processes", ".bpmn"), "[$#]\\{[^}]*}");
		}
	},

	/**
	 * Instances, their timers and our rows refer to processes and their elements by id.
	 */
	ELEMENTS_OF_PROCESSES {
		@Override
		Collection<String> now() {
			Map<String, String> files = read("processes", ".bpmn");
			return Stream
				.of(elements(files, "process|\\w*[tT]ask|\\w+Event|subProcess|callActivity", "id"),
						elements(files, "message|signal|error|escalation", "(?:id|name)"))
				.flatMap(List::stream)
				.toList();
		}
	},

	/** An assessment says by which rule of which table its band was found. */
	RULES_OF_DECISIONS {
		@Override
		Collection<String> now() {
			return elements(read("processes", ".dmn"), "decision|rule|input|output", "id");
		}
	},

	/** Drafts and tasks refer to forms by id. */
	FORMS {
		@Override
		Collection<String> now() {
			return Stream.of("forms", "src/main/resources")
				.flatMap((folder) -> read(folder, ".form").values().stream())
				.map(PersistentNames::formId)
				.toList();
		}
	},

	/**
	 * The engine knows what was deployed by these names, and deploys anew under others.
	 */
	DEPLOYED_FILES {
		@Override
		Collection<String> now() {
			return Stream.of(read("processes", ".bpmn"), read("processes", ".dmn"), formsOfTasks())
				.flatMap((files) -> files.keySet().stream())
				.toList();
		}
	},

	/** The trail keeps the simple name of each event for ever. */
	EVENTS_OF_THE_TRAIL {
		@Override
		Collection<String> now() {
			return MainClasses.all()
				.stream()
				.filter((type) -> DomainEvent.class.isAssignableFrom(type) && !type.isInterface()
						&& !Modifier.isAbstract(type.getModifiers()))
				.map(Class::getSimpleName)
				.toList();
		}
	},

	/** Events that wait for what follows them are kept by the name of their class. */
	EVENTS_THAT_ARE_KEPT {
		@Override
		Collection<String> now() {
			return MainClasses.all().stream().flatMap(PersistentNames::keptBy).map(Class::getSimpleName).toList();
		}
	},

	/** What a signed-in person's session keeps, by its name. */
	ATTRIBUTES_OF_SESSIONS {
		@Override
		Collection<String> now() {
			return MainClasses.all().stream().flatMap((type) -> MainClasses.sessionAttributes(type).stream()).toList();
		}
	},

	/** What may lie in a session as an object. */
	OBJECTS_OF_SESSIONS {
		@Override
		Collection<String> now() {
			return MainClasses.all()
				.stream()
				.filter((type) -> Arrays.asList(type.getInterfaces()).contains(Serializable.class))
				.map(Class::getSimpleName)
				.toList();
		}
	},

	/** Measures, their readings and their feeds are found by code. */
	MEASURES {
		@Override
		Collection<String> now() {
			return inserted("measure_template");
		}
	},

	/** Figures that a partnership sets for itself are found by code. */
	LOCAL_FIGURES {
		@Override
		Collection<String> now() {
			return Stream.concat(inserted("local_figure").stream(), renamedFigures()).toList();
		}
	};

	/** What there is of it, in any order. */
	abstract Collection<String> now();

	/** The file that keeps the names. */
	Path file() {
		return Path.of("src/test/resources/golden/names", name().toLowerCase().replace('_', '-') + ".txt");
	}

	/** The names now, in order. */
	List<String> sorted() {
		return List.copyOf(new TreeSet<>(now()));
	}

	/** Files below a folder by name, as the engine gets them. */
	static Map<String, String> read(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending))
				.collect(Collectors.toMap((file) -> file.getFileName().toString(), PersistentNames::text,
						(one, other) -> one, TreeMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The forms that the engine needs: it knows none of pages. */
	private static Map<String, String> formsOfTasks() {
		String processes = String.join("", read("processes", ".bpmn").values());
		Map<String, String> forms = read("forms", ".form");
		forms.values().removeIf((form) -> !processes.contains("formRef=\"" + formId(form) + "\""));
		return forms;
	}

	private static String formId(String form) {
		return form.replaceAll("(?s).*\\n {2}\"id\": *\"([^\"]+)\".*", "$1");
	}

	/** Contents of all files below a folder. */
	static List<String> all(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).map(PersistentNames::text).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The beans of the product by name: components, and what methods of components make.
	 */
	static Map<String, Class<?>> beans(Collection<Class<?>> types) {
		Map<String, Class<?>> beans = new TreeMap<>();
		for (Class<?> type : types) {
			if (!AnnotatedElementUtils.hasAnnotation(type, Component.class) || type.isAnnotation()) {
				continue;
			}
			beans.put(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(new AnnotatedGenericBeanDefinition(type),
					null), type);
			for (Method method : type.getDeclaredMethods()) {
				Bean bean = AnnotatedElementUtils.findMergedAnnotation(method, Bean.class);
				if (bean != null) {
					List<String> names = (bean.name().length > 0) ? List.of(bean.name()) : List.of(method.getName());
					names.forEach((name) -> beans.put(name, method.getReturnType()));
				}
			}
		}
		return beans;
	}

	static Set<String> matches(Map<String, String> files, String pattern) {
		return files.values()
			.stream()
			.flatMap((text) -> Pattern.compile(pattern).matcher(text).results().map((found) -> found.group()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Elements as "file element id", with their name where it tells. */
	private static List<String> elements(Map<String, String> files, String kinds, String attributes) {
		Pattern element = Pattern.compile("<(?:\\w+:)?(" + kinds + ")\\s([^>]*)>");
		Pattern attribute = Pattern.compile("\\b" + attributes + "=\"([^\"]*)\"");
		return files.entrySet()
			.stream()
			.flatMap((file) -> element.matcher(file.getValue())
				.results()
				.map((found) -> file.getKey() + " " + found.group(1) + " "
						+ attribute.matcher(" " + found.group(2))
							.results()
							.map((value) -> value.group(1).replaceAll("\\s+", " "))
							.sorted()
							.collect(Collectors.joining(" | "))))
			.toList();
	}

	/** Types of the events that a type hears once their transaction is over. */
	static Stream<Class<?>> keptBy(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> AnnotatedElementUtils.hasAnnotation(method, TransactionalEventListener.class))
			.flatMap((method) -> {
				Class<?>[] named = AnnotatedElementUtils.findMergedAnnotation(method, TransactionalEventListener.class)
					.classes();
				return (named.length > 0) ? Arrays.stream(named) : Arrays.stream(method.getParameterTypes());
			});
	}

	/** First values of the rows that migrations insert into a table. */
	private static List<String> inserted(String table) {
		Pattern insert = Pattern.compile("insert into " + table + "\\b[^;]*?\\bvalues\\b([^;]*);", Pattern.DOTALL);
		Pattern first = Pattern.compile("(?m)^\\s*\\('([^']+)'");
		return read("db/migration", ".sql").values()
			.stream()
			.flatMap((text) -> insert.matcher(text).results())
			.flatMap((rows) -> first.matcher(rows.group(1)).results())
			.map((row) -> row.group(1))
			.toList();
	}

	/** Figures that a migration gave another code. */
	private static Stream<String> renamedFigures() {
		Pattern renamed = Pattern.compile("update local_figure set code = '([^']+)'");
		return read("db/migration", ".sql").values()
			.stream()
			.flatMap((text) -> renamed.matcher(text).results())
			.map((row) -> row.group(1));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
