package org.partnershipactions.contracts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A code base as its source says it is: who is where, and who names whom. */
final class House {

	private static final String ROOT = "org.partnershipactions";

	private static final Set<String> STEREOTYPES = Set.of("Component", "Service", "Repository", "Controller",
			"RestController", "Configuration", "ControllerAdvice", "RestControllerAdvice");

	private static final Set<String> OUTSIDE_CALLS = Set.of("EventListener", "TransactionalEventListener",
			"ApplicationModuleListener", "MailListener", "Scheduled", "FormTask", "FormValues", "RequestMapping",
			"GetMapping", "PostMapping", "PutMapping", "DeleteMapping", "PatchMapping", "ExceptionHandler",
			"ModelAttribute");

	private final List<SourceFile> files;

	private final Map<String, SourceFile> byName;

	private final Map<String, Set<String>> references = new TreeMap<>();

	House(List<SourceFile> files) {
		this.files = files;
		this.byName = files.stream()
			.filter((file) -> !file.types().isEmpty())
			.collect(Collectors.toMap(SourceFile::fullName, Function.identity(), (one, other) -> one, TreeMap::new));
		this.byName.forEach((name, file) -> this.references.put(name, referencesOf(name, file)));
	}

	static House of(SourceFile... files) {
		return new House(List.of(files));
	}

	static House below(String... folders) {
		return new House(SourceFile.below(folders));
	}

	/** Every file, descriptions of packages too. */
	List<SourceFile> files() {
		return this.files;
	}

	/** Files with types in them. */
	Stream<SourceFile> filesOfTypes() {
		return this.byName.values().stream();
	}

	/** All types with a name of their own, nested ones too. */
	Stream<SourceFile.Type> types() {
		return this.files.stream().flatMap((file) -> file.types().stream()).filter((type) -> !type.isAnonymous());
	}

	Stream<SourceFile.Member> methods() {
		return this.files.stream().flatMap((file) -> file.methods().stream());
	}

	/** Number of files with types, by package. */
	Map<String, Long> packages() {
		return filesOfTypes()
			.collect(Collectors.groupingBy(SourceFile::packageName, TreeMap::new, Collectors.counting()));
	}

	/** Sentences that describe each package that has types. */
	Map<String, Integer> descriptions() {
		Map<String, Integer> sentences = new TreeMap<>();
		packages().keySet().forEach((name) -> sentences.put(name, 0));
		this.files.stream()
			.filter((file) -> file.types().isEmpty())
			.forEach((file) -> sentences.computeIfPresent(file.packageName(), (name, none) -> file.sentences()));
		return sentences;
	}

	/** The share of files, in hundredths, whose type other packages cannot see. */
	long hiddenShare() {
		List<SourceFile.Type> all = types().filter((type) -> type.owner() == null).toList();
		return all.isEmpty() ? 100 : 100 - 100 * all.stream().filter(SourceFile.Type::isSeen).count() / all.size();
	}

	/** Sentences that excuse a size or a bean, by what they excuse. */
	Map<String, String> waivers() {
		Map<String, String> found = new TreeMap<>();
		types().filter((type) -> type.hasAnnotation("SizeWaiver"))
			.forEach((type) -> found.put(type.toString(), type.sentence("SizeWaiver")));
		types().filter((type) -> type.hasAnnotation("GlossaryTerm"))
			.forEach((type) -> found.put(type.toString(), type.sentence("GlossaryTerm")));
		methods().filter((method) -> method.hasAnnotation("SizeWaiver"))
			.forEach((method) -> found.put(method.toString(), method.sentence("SizeWaiver")));
		return found;
	}

	/** Our annotations that ask who may, by module. */
	Map<String, Set<String>> accessAnnotations() {
		Map<String, Set<String>> found = new TreeMap<>();
		this.files.forEach((file) -> file.types()
			.stream()
			.filter((type) -> type.isAnnotation() && type.hasAnnotation("PreAuthorize"))
			.forEach((type) -> found.computeIfAbsent(moduleOf(file.packageName()), (none) -> new TreeSet<>())
				.add(type.toString())));
		return found;
	}

	/** Direct subclasses of each mapped superclass. */
	Map<String, Set<String>> mappedSuperclasses() {
		Map<String, Set<String>> children = new TreeMap<>();
		types().filter((type) -> type.hasAnnotation("MappedSuperclass"))
			.forEach((type) -> children.put(type.simpleName(), new TreeSet<>()));
		types().forEach((type) -> type.parents()
			.filter(children::containsKey)
			.forEach((parent) -> children.get(parent).add(type.toString())));
		return children;
	}

	/** Simple names of more than one file or event, with where these are. */
	Map<String, List<String>> namesTwice() {
		Map<String, List<String>> places = new TreeMap<>();
		this.files.forEach((file) -> file.types()
			.stream()
			.filter((type) -> type.owner() == null || type.owner().simpleName().endsWith("Event"))
			.forEach((type) -> places.merge(type.simpleName(), List.of(file.packageName() + "." + type),
					House::joined)));
		places.values().removeIf((same) -> same.size() < 2);
		return places;
	}

	/** Circles between files, each file named by its package and type. */
	List<Set<String>> circlesOfFiles() {
		return Circles.among(this.references);
	}

	/** Circles between packages of one module. */
	List<Set<String>> circlesOfPackages() {
		Map<String, Set<String>> arrows = new TreeMap<>();
		this.references.forEach((from, targets) -> targets.forEach((to) -> {
			String source = packageOf(from);
			String target = packageOf(to);
			if (!source.equals(target) && moduleOf(source).equals(moduleOf(target))) {
				arrows.computeIfAbsent(source, (none) -> new TreeSet<>()).add(target);
			}
		}));
		return Circles.among(arrows);
	}

	/** Hidden beans that one file calls and nothing else, with that file. */
	Map<SourceFile.Type, String> beansOfOneCaller() {
		Set<String> stereotypes = stereotypes();
		Set<String> made = madeByConfiguration();
		Map<String, Set<String>> callers = callers();
		Map<SourceFile.Type, String> found = new HashMap<>();
		filesOfTypes().forEach((file) -> file.topLevelTypes()
			.filter((type) -> isBean(type, file, stereotypes, made) && !type.isSeen() && isCalledByNameOnly(type, file))
			.forEach((type) -> {
				Set<String> callersOfIt = callers.getOrDefault(file.fullName(), Set.of());
				if (callersOfIt.size() == 1) {
					found.put(type, callersOfIt.iterator().next());
				}
			}));
		return found;
	}

	/** The full name of what a type extends or implements. */
	Stream<String> parents(SourceFile file, SourceFile.Type type) {
		return type.parents().map(file::meaningOf);
	}

	static String shortName(String name) {
		return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : name;
	}

	/** The package directly below the root. */
	static String moduleOf(String packageName) {
		return shortName(packageName).replaceAll("\\..*", "");
	}

	static String packageOf(String name) {
		return (name.contains(".")) ? name.substring(0, name.lastIndexOf('.')) : "";
	}

	/** Who names a file without being the configuration that makes it. */
	private Map<String, Set<String>> callers() {
		Map<String, Set<String>> callers = new HashMap<>();
		this.references.forEach((from, targets) -> {
			boolean configures = this.byName.get(from)
				.topLevelTypes()
				.anyMatch((type) -> type.hasAnnotation("Configuration"));
			if (!configures) {
				targets.forEach((to) -> callers.computeIfAbsent(to, (none) -> new TreeSet<>()).add(from));
			}
		});
		return callers;
	}

	/** Annotations that make a bean of a type, our own ones too. */
	private Set<String> stereotypes() {
		Set<String> found = new HashSet<>(STEREOTYPES);
		List<SourceFile.Type> own = types().filter(SourceFile.Type::isAnnotation).toList();
		boolean more = true;
		while (more) {
			more = own.stream()
				.filter((type) -> found.stream().anyMatch(type::hasAnnotation))
				.map((type) -> found.add(type.simpleName()))
				.reduce(false, Boolean::logicalOr);
		}
		return found;
	}

	private Set<String> madeByConfiguration() {
		return this.files.stream()
			.flatMap((file) -> file.methods()
				.stream()
				.filter((method) -> method.hasAnnotation("Bean"))
				.map((method) -> file.meaningOf(String.valueOf(method.tree().getReturnType()).replaceAll("<.*", ""))))
			.collect(Collectors.toSet());
	}

	private static boolean isBean(SourceFile.Type type, SourceFile file, Set<String> stereotypes, Set<String> made) {
		return !type.isInterface()
				&& (stereotypes.stream().anyMatch(type::hasAnnotation) || made.contains(file.fullName()));
	}

	/** Whether no interface, event, form, process or clock calls it besides. */
	private static boolean isCalledByNameOnly(SourceFile.Type type, SourceFile file) {
		return type.tree().getImplementsClause().isEmpty() && type.tree().getExtendsClause() == null
				&& file.methods()
					.stream()
					.noneMatch((method) -> OUTSIDE_CALLS.stream().anyMatch(method::hasAnnotation));
	}

	private Set<String> referencesOf(String self, SourceFile file) {
		Set<String> own = file.types().stream().map(SourceFile.Type::simpleName).collect(Collectors.toSet());
		Set<String> targets = new TreeSet<>();
		for (String name : file.names()) {
			if (!own.contains(name)) {
				fileOf(file.meaningOf(name), self, targets);
			}
		}
		return targets;
	}

	/** A nested type belongs to the file of the type around it. */
	private void fileOf(String fullName, String self, Set<String> targets) {
		String name = fullName;
		while (!name.isEmpty() && !this.byName.containsKey(name)) {
			name = packageOf(name);
		}
		if (!name.isEmpty() && !name.equals(self)) {
			targets.add(name);
		}
	}

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

}
