package ru.vekha.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds every operation of JAX-RS resources, also those behind methods that give a resource. */
final class ResourceWalk {

  /** No resource lies deeper; a walk that does goes in circles. */
  private static final int DEEPEST = 8;

  private final Set<Operation> found = new TreeSet<>();

  /** What the resource classes of a servlet answer, the servlet's own path before it. */
  static Set<Operation> of(String servletPath, Set<Class<?>> classes) {
    ResourceWalk walk = new ResourceWalk();
    classes.stream()
        .filter(each -> annotationOf(each).isPresent())
        .forEach(each -> walk.visit(each, join(servletPath, annotationOf(each).get()), 0));
    return walk.found;
  }

  private void visit(Class<?> resource, String path, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException("The resources at " + path + " go in circles");
    }
    for (Method method : resource.getMethods()) {
      List<Method> declarations = declarationsOf(method);
      Optional<String> own = first(declarations, Path.class).map(Path::value);
      String whole = own.map(part -> join(path, part)).orElse(path);
      List<String> verbs = verbs(declarations);
      verbs.forEach(verb -> found.add(new Operation(verb, whole)));
      if (verbs.isEmpty() && own.isPresent()) {
        visit(method.getReturnType(), whole, depth + 1);
      }
    }
  }

  private static List<String> verbs(List<Method> declarations) {
    return declarations.stream()
        .flatMap(method -> Arrays.stream(method.getAnnotations()))
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .distinct()
        .toList();
  }

  private static <A extends Annotation> Optional<A> first(List<Method> methods, Class<A> type) {
    return methods.stream()
        .map(method -> method.getAnnotation(type))
        .filter(annotation -> annotation != null)
        .findFirst();
  }

  /** The method itself and what it implements: annotations stand on either. */
  private static List<Method> declarationsOf(Method method) {
    return typesAbove(method.getDeclaringClass())
        .flatMap(
            type -> {
              try {
                return Stream.of(type.getMethod(method.getName(), method.getParameterTypes()));
              } catch (NoSuchMethodException e) {
                return Stream.empty();
              }
            })
        .distinct()
        .toList();
  }

  private static Stream<Class<?>> typesAbove(Class<?> type) {
    List<Class<?>> all = new ArrayList<>();
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      all.add(each);
      for (Class<?> implemented : each.getInterfaces()) {
        typesAbove(implemented).forEach(all::add);
      }
    }
    return all.stream();
  }

  private static Optional<String> annotationOf(Class<?> type) {
    return typesAbove(type)
        .map(each -> each.getAnnotation(Path.class))
        .filter(path -> path != null)
        .map(Path::value)
        .findFirst();
  }

  private static String join(String path, String part) {
    String joined = (path + "/" + part).replaceAll("/{2,}", "/");
    return joined.length() > 1 && joined.endsWith("/")
        ? joined.substring(0, joined.length() - 1)
        : joined;
  }
}
