{
  const { address } = document.currentScript.dataset;
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    document.head.append(script);
  });
}
